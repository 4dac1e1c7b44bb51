import type { Advice } from '../../../src/domain/okr/advice.ts';
import { problemText } from '../../../src/schema/problem.ts';

export const adviceText = (advice: Advice): string =>
  'problem' in advice ? problemText(advice) : advice.text;
