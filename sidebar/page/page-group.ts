/** Pages that look like one with several tabs. */
export interface PageGroup<Tab extends string = string> {
  readonly title: string;
  /** What the choice of the person is for. */
  readonly who: string;
  readonly tabs: readonly Tab[];
  /** The file that has each tab. */
  readonly pages: Readonly<Record<Tab, string>>;
}
