import { expect, it } from 'vitest';
import type { Screen } from '../slide/index.ts';
import { announceScreen, followScreen, readScreen } from './audience-screen.ts';
import { deckOf } from './sample-deck.ts';

const full: Screen = { width: 1920, height: 1080, slide: 1033.5 };

it('a message that names no size that there is is not followed', () => {
  for (const value of [null, 'wide', 3, {}, { ...full, width: 0 }, { ...full, slide: -1 }, { ...full, height: 1e9 }])
    expect(readScreen(value)).toBeNull();
  expect(readScreen({ ...full, more: 1 })).toEqual(full);
});

it('a presenter’s window is told on what the audience of its deck sees it, whichever was opened first', async () => {
  const other = announceScreen(deckOf(4), () => ({ ...full, width: 1 }));
  const early = new Promise<Screen>((resolve) => {
    const end = followScreen(deckOf(3), (screen) => {
      end();
      resolve(screen);
    });
  });
  const audience = announceScreen(deckOf(3), () => full);
  other.announce();
  audience.announce();
  const late = new Promise<Screen>((resolve) => {
    const end = followScreen(deckOf(3), (screen) => {
      end();
      resolve(screen);
    });
  });
  expect(await Promise.all([early, late])).toEqual([full, full]);
  audience.close();
  other.close();
});
