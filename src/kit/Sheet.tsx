import { useCallback, useId, useRef, useState } from 'react';
import type { ReactNode, RefObject, SyntheticEvent } from 'react';
import { t } from '../content/i18n.ts';

/** A dialog over the page, and what opens and closes it. */
export interface SheetControl {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly heading: string;
  readonly open: boolean;
  readonly show: () => void;
  readonly close: () => void;
  readonly setOpen: (open: boolean) => void;
}

/**
 * Controls a `Sheet`. A sheet is empty while it is closed, and is filled once it is open: so the focus begins at the sheet itself.
 * One that is `filled` from the start gives the focus to its first control instead.
 */
export function useSheet(filled = false): SheetControl {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [open, setOpen] = useState(filled);
  const show = useCallback(() => {
    setOpen(true);
    // The older browsers refuse to open what is open.
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const close = useCallback(() => dialog.current?.close(), []);
  return { dialog, heading, open, setOpen, show, close };
}

interface Props {
  readonly sheet: SheetControl;
  readonly title: ReactNode;
  /** Marks a title in another language than the page. */
  readonly titleIn?: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
  readonly className?: string;
  /** Called when it has been closed, in whatever way. */
  readonly onClosed?: () => void;
  readonly children: ReactNode;
}

/** A dialog with a heading and a button that closes it. */
export function Sheet({ sheet, title, titleIn, className = 'sheet', onClosed, children }: Props) {
  const { dialog, heading, open, setOpen } = sheet;
  const onClose = ({ currentTarget }: SyntheticEvent<HTMLDialogElement>) => {
    // It may have been opened again before the browser says that it was closed.
    setOpen(currentTarget.open);
    if (!currentTarget.open) onClosed?.();
  };
  return (
    <dialog ref={dialog} className={className} aria-labelledby={heading} onClose={onClose}>
      {open && (
        <>
          <h2 id={heading} {...titleIn}>
            {title}
          </h2>
          {children}
          {/* Not a form of method "dialog": Firefox 115 holds it to our policy's form-action. */}
          <button type="button" className="plain" onClick={sheet.close}>
            {t('lag.stang')}
          </button>
        </>
      )}
    </dialog>
  );
}
