import { addressOf } from '../../content/address.ts';

interface Props {
  readonly href?: string;
}

/** Props of an element whose link, written from where the site begins, leads there wherever on its host the site lies. */
export function sited<P>(type: unknown, props: P): P {
  const { href } = props as Props;
  return type === 'a' && href?.[0] === '/' ? { ...props, href: addressOf(href) } : props;
}
