/** A channel to the other windows of the site; null where the browser has none, or closes it to pages with storage. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
