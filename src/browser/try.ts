import { suggestInto } from './try-choices.ts';
import { takeOver } from './try-log.ts';

/** The playground as a conversation: suggestions while someone types, answers below each other. */
const log = document.querySelector<HTMLElement>('.try-log');
const form = document.querySelector<HTMLFormElement>('.try-line');
const input = form?.querySelector<HTMLInputElement>('#try-line');
const list = form?.querySelector<HTMLElement>('#try-choices');
const status = form?.querySelector<HTMLElement>('[role=status]');
if (log && form && input && list && status) {
  document.documentElement.classList.add('scripted');
  const say = (words: string) => {
    status.textContent = words;
  };
  const { copy = '', copied = '', failed = '' } = form.dataset;
  const { send } = takeOver(log, { copy, copied, failed });
  const choices = suggestInto(input, list, say);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    choices.close();
    if (input.value.trim() === '') return;
    const line = input.value;
    const sending = send(form, event.submitter);
    input.value = '';
    if (await sending) return;
    // What was typed must not get lost.
    if (input.value === '') input.value = line;
  });
}
