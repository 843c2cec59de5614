const paths = {
  oro: 'M12 3 5 6v5c0 4.6 2.9 8.3 7 10 4.1-1.7 7-5.4 7-10V6zM12 8.5v4M12 15.8v.2',
  franvaro: 'M5 5h14v7M5 5v14h8M5 9.5h14M8.5 3v4M15.5 3v4M16 16l4.5 4.5M20.5 16 16 20.5',
  samtycke: 'M14 3H6v18h12v-5M14 3l4 4M14 3v4h4M9.5 16.5l1-3.5 6.8-6.8 2.5 2.5-6.8 6.8z',
  sekretess: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.8v1.6',
  'service-bistand': 'M12 21v-7L5 7M12 14l7-7M5 12V7h5M14 7h5v5',
  skylt: 'M12 3v18M6 5h10l3 2.5L16 10H6zM18 12H8l-3 2.5L8 17h10z',
  plats:
    'M12 21c4.5-4.6 6.5-7.7 6.5-10.5a6.5 6.5 0 0 0-13 0C5.5 13.300 7.500 16.400 12 21zM12 8.300a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400z',
} as const;

/** The name of a picture in the line style of the house. */
export type IconName = keyof typeof paths;

/** A small picture beside words that say the same: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
