/** Keeps the screen on as long as the page is seen, where the browser can; gives what lets it sleep again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const isOver = () => over;
  async function take() {
    // The browser lets go of the lock by itself whenever the page is hidden.
    if (isOver() || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver()) void lock.release();
    } catch {
      // Refused, for example on a low battery: the briefing goes on all the same.
    }
  }
  const seen = () => {
    void take();
  };
  document.addEventListener('visibilitychange', seen);
  seen();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', seen);
    void lock?.release();
  };
}
