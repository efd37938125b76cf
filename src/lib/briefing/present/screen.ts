/** Whether the page has the whole screen. */
export const isFullScreen = () => document.fullscreenElement !== null;

/** Asks for the whole screen, or gives it back. False where the browser does not allow it. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (isFullScreen()) await document.exitFullscreen();
    else {
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
      await lockEscape();
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Lets Escape close a panel before the browser takes it to leave the full screen. Few browsers can; elsewhere Escape
 * leaves at once.
 */
async function lockEscape() {
  const { keyboard } = navigator as Navigator & {
    readonly keyboard?: { lock?: (keys: readonly string[]) => Promise<void> };
  };
  await keyboard?.lock?.(['Escape']).catch(() => undefined);
}
