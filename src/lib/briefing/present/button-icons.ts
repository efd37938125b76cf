/** Strokes within a square of 20. */
export const icons = {
  back: 'M12.5 4l-6 6l6 6',
  next: 'M7.5 4l6 6l-6 6',
  overview: 'M3 3.5h5.5v5.5H3zM11.5 3.5H17v5.5h-5.5zM3 12h5.5v5H3zM11.5 12H17v5h-5.5z',
  notes: 'M4 3h12v14H4zM7 7h6M7 10h6M7 13h4',
  presenter: 'M2 3.5h16v9.5H2zM10 13v4M6.5 17h7M2 8.25h16M11 3.5v9.5',
  black: 'M2.5 4h15v10h-15zM2.5 4h15v10h-15zM5 6.5h10v5H5zM5 8.2h10M5 9.9h10',
  fullscreen: 'M3 7.5V3h4.5M12.5 3H17v4.5M17 12.5V17h-4.5M7.5 17H3v-4.5',
  help: 'M7 7.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.9v.6M10 15.6v.4',
  leave: 'M5 5l10 10M15 5l-10 10',
  larger: 'M10 4v12M4 10h12',
  smaller: 'M4 10h12'
} as const;
export type Icon = keyof typeof icons;
