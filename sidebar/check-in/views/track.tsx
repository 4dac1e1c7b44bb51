import type { Trail } from '../trail.ts';

const percent = (place: number) => `${place * 100}%`;

/** A line from start to target with where the value is and where it should be. */
export function Track({ trail, tone }: { trail: Trail; tone: string }) {
  const { from, to, now, expected, zone } = trail;
  return (
    <div class={`track ${tone}`} role="img" aria-label={trail.text}>
      <span>{from}</span>
      <span class="line">
        {zone !== null && (
          <i class="zone" style={{ left: percent(zone.from), right: percent(1 - zone.to) }} />
        )}
        {zone === null && now !== null && <i class="run" style={{ width: percent(now) }} />}
        {expected !== null && <i class="mark" style={{ left: percent(expected) }} />}
        {now !== null && <i class="dot" style={{ left: percent(now) }} />}
      </span>
      <span>{to}</span>
    </div>
  );
}
