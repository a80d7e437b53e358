/** Something to go on with, and the line once it is chosen; as `/try/choices` has it. */
interface LineChoice {
  readonly label: string;
  readonly hint?: string;
  readonly line: string;
}

/** The list of suggestions above the field. */
export interface ChoiceList {
  close(): void;
}

/** How long someone has to pause before suggestions are asked for. */
const PAUSE_MS = 100;

/**
 * Suggests what may follow what is typed. The field becomes a combobox
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): arrows choose, Enter and Tab take, Escape
 * closes.
 */
export function suggestInto(
  input: HTMLInputElement,
  list: HTMLElement,
  say: (words: string) => void,
): ChoiceList {
  const { suggested = '' } = input.form?.dataset ?? {};
  const lang = input.form?.querySelector<HTMLInputElement>('[name=lang]')?.value ?? '';
  let choices: readonly LineChoice[] = [];
  let active = -1;
  let asked = new AbortController();
  let timer = 0;

  const close = () => {
    asked.abort();
    clearTimeout(timer);
    show([]);
  };
  const show = (found: readonly LineChoice[]) => {
    choices = found;
    list.replaceChildren(...found.map(drawOption));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    activate(-1);
    if (found.length > 0) say(suggested.replace('{count}', String(found.length)));
  };
  const activate = (index: number) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[index];
    if (option === undefined) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  };
  const ask = async () => {
    asked.abort();
    asked = new AbortController();
    const query = new URLSearchParams({ lang, line: input.value });
    try {
      const response = await fetch(`/try/choices?${query}`, { signal: asked.signal });
      if (response.ok) show((await response.json()).choices);
    } catch {
      // A newer question took its place, or there are none: typing goes on without.
    }
  };
  const take = (choice: LineChoice) => {
    input.value = choice.line;
    close();
    // A command or the name of an option goes on with its value.
    if (/[\s:]$/.test(choice.line)) void ask();
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const chosen = choices[active];
    const count = choices.length;
    if (event.key === 'ArrowDown') activate((active + 1) % count);
    else if (event.key === 'ArrowUp') activate(active <= 0 ? count - 1 : active - 1);
    else if (event.key === 'Escape') close();
    else if (chosen !== undefined && (event.key === 'Enter' || event.key === 'Tab')) take(chosen);
    else return;
    event.preventDefault();
  });
  // A press would take the focus from the field, and so close the list before it counts.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    const choice = option === null ? undefined : choices[[...list.children].indexOf(option)];
    if (choice !== undefined) take(choice);
  });
  return { close };
}

function drawOption({ label, hint }: LineChoice, index: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `try-choice-${index}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(label);
  if (hint !== undefined) {
    const more = document.createElement('span');
    more.textContent = hint;
    option.append(' ', more);
  }
  return option;
}
