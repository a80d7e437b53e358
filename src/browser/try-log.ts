/** Words for what a script adds, from the page. */
export interface LogWords {
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
}

/** The log of the playground, which grows without the page being loaded anew. */
export interface Log {
  /** Sends a form, and shows what the server says at the end of the log. */
  send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<boolean>;
}

/**
 * Takes over the log: forms are sent by script, to the same addresses, and of the pages that come
 * back only the new exchange is kept.
 */
export function takeOver(log: HTMLElement, words: LogWords): Log {
  const send = async (form: HTMLFormElement, submitter: HTMLElement | null) => {
    const fresh = await fetchExchange(form, submitter);
    log.querySelector('.try-failed')?.remove();
    if (fresh === undefined) {
      log.append(drawFailure(words));
      return false;
    }
    prepare(fresh, words);
    place(fresh, form, log);
    fresh.scrollIntoView({ block: 'nearest' });
    return true;
  };
  log.addEventListener('submit', (event) => {
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement)) return;
    event.preventDefault();
    void send(target, submitter);
  });
  log.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.dc-dismiss') : null;
    button?.closest('.try-exchange')?.remove();
  });
  useMenus(log);
  for (const exchange of log.querySelectorAll<HTMLElement>('.try-exchange')) {
    prepare(exchange, words);
  }
  return { send };
}

function prepare(exchange: HTMLElement, words: LogWords): void {
  addCopying(exchange, words);
  showOwnTime(exchange);
}

/** An answer replaces the message that it changes or deletes; anything else goes below. */
function place(fresh: HTMLElement, form: HTMLFormElement, log: HTMLElement): void {
  const old = form.closest('.try-exchange');
  const { outcome } = fresh.dataset;
  if (old === null || (outcome !== 'replaced' && outcome !== 'deleted')) {
    log.append(fresh);
    return;
  }
  old.replaceWith(fresh);
  // The control that had the focus is gone with its message.
  fresh.tabIndex = -1;
  fresh.focus({ preventScroll: true });
}

function drawFailure({ failed }: LogWords): HTMLElement {
  const note = document.createElement('p');
  note.className = 'try-note try-failed';
  note.textContent = failed;
  return note;
}

async function fetchExchange(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): Promise<HTMLElement | undefined> {
  const address = new URL(form.action);
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) body.append(name, String(value));
  const isPost = form.method === 'post';
  if (!isPost) for (const [name, value] of body) address.searchParams.set(name, value);
  try {
    const response = await fetch(address, isPost ? { method: 'POST', body } : {});
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const found = [...page.querySelectorAll<HTMLElement>('.try-exchange')].at(-1);
    return found && document.adoptNode(found);
  } catch {
    return undefined;
  }
}

/** Choosing with the mouse opens at once; with keys each step would, so those have the button. */
function useMenus(log: HTMLElement): void {
  let isByKey = false;
  log.addEventListener('keydown', () => {
    isByKey = true;
  });
  log.addEventListener('pointerdown', () => {
    isByKey = false;
  });
  log.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.value === '' || isByKey) return;
    const button = target.parentElement?.querySelector('button');
    target.form?.requestSubmit(button);
  });
}

/** The server does not know the reader's time zone. */
function showOwnTime(exchange: HTMLElement): void {
  const { lang } = document.documentElement;
  for (const time of exchange.querySelectorAll<HTMLTimeElement>('time[datetime]')) {
    const moment = new Date(time.dateTime);
    time.textContent = moment.toLocaleTimeString(lang, { timeStyle: 'short' });
  }
}

function addCopying(exchange: HTMLElement, { copy, copied }: LogWords): void {
  for (const json of exchange.querySelectorAll('.try-json')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'dc-button dc-secondary try-copy';
    button.textContent = copy;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(json.textContent ?? '');
      button.textContent = copied;
    });
    json.previousElementSibling?.append(button);
  }
}
