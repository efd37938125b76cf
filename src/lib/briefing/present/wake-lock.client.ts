/** Holds a screen wake lock as long as the page is seen, where the browser has it; gives what releases it. */
export function holdWakeLock(): () => void {
  let lock: WakeLockSentinel | null = null;
  let released = false;
  const isReleased = () => released;
  async function request() {
    // The browser lets go of the lock by itself whenever the page is hidden.
    if (isReleased() || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isReleased()) void lock.release();
    } catch {
      // Refused, for example on a low battery: the briefing goes on all the same.
    }
  }
  const onVisibilityChange = () => {
    void request();
  };
  document.addEventListener('visibilitychange', onVisibilityChange);
  onVisibilityChange();
  return () => {
    released = true;
    document.removeEventListener('visibilitychange', onVisibilityChange);
    void lock?.release();
  };
}
