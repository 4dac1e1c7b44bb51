import { Component } from 'preact';
import type { Remedy } from '../trouble.ts';

export type Mend = (remedy: Remedy) => Promise<void>;

const NAMES: Readonly<Record<Remedy, { readonly offer: string; readonly busy: string }>> = {
  setUp: { offer: 'Set up this workbook', busy: 'Setting up…' },
  giveIds: { offer: 'Give them IDs', busy: 'Giving IDs…' },
};

interface Props {
  readonly remedy: Remedy | null;
  readonly look: 'primary' | 'quiet';
  readonly mend: Mend;
}

interface State {
  readonly busy: boolean;
}

/**
 * The button that does what a message advises; nothing where there is no such call. A class, since a page that keeps no
 * other state in its views then need not carry the hooks.
 */
export class RemedyButton extends Component<Props, State> {
  override state: State = { busy: false };

  async run(remedy: Remedy) {
    this.setState({ busy: true });
    await this.props.mend(remedy);
    this.setState({ busy: false });
  }

  override render({ remedy, look }: Props, { busy }: State) {
    if (remedy === null) return null;
    return (
      <button type="button" class={look} aria-disabled={busy} onClick={() => busy || this.run(remedy)}>
        {busy ? NAMES[remedy].busy : NAMES[remedy].offer}
      </button>
    );
  }
}
