/** Where an example was published. `dated` is the source's own date, version or commit, blank where it has none. */
export interface Source {
  readonly title: string;
  readonly address: string;
  readonly dated: string;
}

export type Sources = Readonly<Record<string, Source>>;
