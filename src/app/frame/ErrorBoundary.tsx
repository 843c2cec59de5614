import { Component } from 'react';
import type { ReactNode } from 'react';
import { addressOf, oneFile } from '../../content/address.ts';
import { t } from '../../content/i18n.ts';
import { trustedHtml } from '../../kit/trusted-html.ts';
import { forgetTab } from '../../session/storage.ts';

interface Props {
  /** What stood here when the page came: HTML of our own build, which can be read without the app. */
  readonly written?: string | undefined;
  readonly children: ReactNode;
}

/**
 * Catches a fault in what it holds, so that the page never goes blank: what was written at build time is put back, and where
 * nothing was, 112 stays and the roads can still be read.
 */
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
    // Without the app nobody does the taps that are kept for it (index.html).
    Object.assign(window, { vagvalReady: true });
    document.documentElement.className = '';
    // Back leads to what stood there before the fault, as the tab remembers it.
    addEventListener('popstate', () => location.reload(), { once: true });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.written ? <Written html={this.props.written} /> : <Failed />;
  }
}

function Written({ html }: { html: string }) {
  return (
    <>
      <div className="warn" role="alert">
        <p>{t('fel.kvar')}</p>
        <Ways />
      </div>
      <div dangerouslySetInnerHTML={{ __html: trustedHtml(html) }} />
    </>
  );
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
      <Ways />
      <p>
        <a href="/vag/">{t('fel.vagar')}</a>
      </p>
    </section>
  );
}

function Ways() {
  return (
    <p>
      <button type="button" className="plain" onClick={() => location.reload()}>
        {t('fel.ladda')}
      </button>{' '}
      <button type="button" className="plain" onClick={clear}>
        {t('nav.borja-om')}
      </button>
    </p>
  );
}

// What the tab remembers may be what the page cannot show.
function clear() {
  forgetTab();
  location.replace(addressOf('/'));
  // Another page of one file is not loaded by itself.
  if (oneFile) location.reload();
}
