/** Every text and fill pair reaches a contrast of 5.8:1 or more, and stays apart for the common colour-vision deficiencies. */
export const PALETTE = {
  good: { text: '#0b5f59', fill: '#d7efec' },
  warn: { text: '#7a4b00', fill: '#fdeecb' },
  bad: { text: '#98281a', fill: '#fbe0d9' },
  done: { text: '#2a3f8f', fill: '#e1e7fb' },
  quiet: { text: '#4a5260', fill: '#eceef2' },
  band: { text: '#ffffff', fill: '#21405f' },
  header: { text: '#1d2733', fill: '#eef1f5' },
  computed: { text: '#1d2733', fill: '#f6f7f9' },
  typed: { text: '#1d2733', fill: '#ffffff' },
  link: { text: '#1f5fa8', fill: '#ffffff' },
  muted: { text: '#5c6673', fill: '#ffffff' },
} as const;

export type Tone = keyof typeof PALETTE;
