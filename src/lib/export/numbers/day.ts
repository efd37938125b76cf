/** A day since 1970 as ISO 8601 writes it. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
