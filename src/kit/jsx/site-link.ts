import { addressOf } from '../../content/address.ts';

interface Props {
  readonly href?: unknown;
}

// The same as it stands where the site begins at the root of its host.
const moved = addressOf('/') !== '/';

/** Props of an element whose link, written from where the site begins, leads there wherever on its host the site lies. */
export function sited<P>(type: unknown, props: P): P {
  const { href } = props as Props;
  return moved && type === 'a' && typeof href === 'string' && href[0] === '/' ? { ...props, href: addressOf(href) } : props;
}
