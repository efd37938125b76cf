/** Whether this document came by a reload, or by going back to it, and nothing else was opened in it since. */
export function isReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}
