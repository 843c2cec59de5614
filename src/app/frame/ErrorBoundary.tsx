import { Component } from 'react';
import type { ReactNode } from 'react';
import { t } from '../../content/i18n.ts';
import { forgetTab } from '../../session/storage.ts';

interface Props {
  readonly children: ReactNode;
}

/** Catches a fault in what it holds, so that the page never goes blank: 112 stays, and the roads can still be read. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  // Not as a field: for Safari 15 the build would carry a helper of 300 bytes for that.
  constructor(props: Props) {
    super(props);
    this.state = { failed: false };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    // Back leads to what stood there before the fault, as the tab remembers it.
    addEventListener('popstate', () => location.reload(), { once: true });
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

// What the tab remembers may be what the page cannot show.
function clear() {
  forgetTab();
  location.replace('/');
}

function Failed() {
  return (
    <section role="alert">
      <h1>{t('fel.rubrik')}</h1>
      <p>{t('fel.text')}</p>
      <p>
        <a className="emergency" href="tel:112">
          {t('akut.ring')}
        </a>
      </p>
      <p>
        <button type="button" className="plain" onClick={() => location.reload()}>
          {t('fel.ladda')}
        </button>{' '}
        <button type="button" className="plain" onClick={clear}>
          {t('nav.borja-om')}
        </button>
      </p>
      <p>
        <a href="/vag/">{t('fel.vagar')}</a>
      </p>
    </section>
  );
}
