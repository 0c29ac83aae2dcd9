/** Line icons on a 24 × 24 field, drawn for this app. `fill` is the part that fills when a place is the present one. */
export interface IconDrawing {
  fill?: string;
  line: string;
}

export const icons = {
  today: {
    fill: 'M6.5 15a5.5 5.5 0 0 1 11 0Z',
    line: 'M3 15h18M6 19h12M12 4.5v2M5.2 7.7l1.4 1.4M18.8 7.7l-1.4 1.4'
  },
  talk: {
    fill: 'M4 6.5C4 5 5 4 6.5 4h11C19 4 20 5 20 6.5v7c0 1.5-1 2.5-2.5 2.5H11l-4.5 4v-4C5 16 4 15 4 13.5Z',
    line: ''
  },
  trends: { fill: 'M9 11.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0', line: 'M3 20h18M3 14c3-7 5.5-7 8-2.5S16 15.5 21 6' },
  night: { fill: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z', line: '' },
  forest: { fill: 'M12 3 7.5 9.5h2.2L6 15h12l-3.7-5.5h2.2Z', line: 'M12 15v6M8 21h8' },
  settings: {
    line: 'M4 8h9M17 8h3M4 16h3M11 16h9M13 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 16a2 2 0 1 0 4 0a2 2 0 1 0-4 0'
  },
  close: { line: 'M6 6l12 12M18 6 6 18' },
  back: { line: 'M15 5l-7 7 7 7' },
  forward: { line: 'M9 6l6 6-6 6' },
  check: { line: 'M5 12.5 10 17l9-10' },
  plus: { line: 'M12 5v14M5 12h14' },
  minus: { line: 'M5 12h14' },
  play: { fill: 'M8.5 6v12l9.5-6Z', line: '' },
  pause: { line: 'M9 6v12M15 6v12' },
  send: { line: 'M12 19V6M6 11.5 12 5.5l6 6' },
  search: { line: 'M5 11a6 6 0 1 0 12 0a6 6 0 1 0-12 0M15.5 15.5 20 20' },
  trash: { line: 'M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12' },
  edit: { line: 'M5 19l1-4L16 5l3 3L9 18Z' },
  moon: { line: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z' },
  leaf: { line: 'M5 19C5 10 10 5 19 5c0 9-5 14-14 14ZM5 19l7-7' },
  share: { line: 'M12 15V4M8 8l4-4 4 4M5 13v6h14v-6' },
  leave: { line: 'M13 4H6v16h7M10 12h10M16.5 8.5 20 12l-3.5 3.5' },
  more: { line: 'M5 12h.01M12 12h.01M19 12h.01' }
} satisfies Record<string, IconDrawing>;

/** The name of an icon. */
export type IconName = keyof typeof icons;
