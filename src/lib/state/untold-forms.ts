const fields = 'textarea, input, select';

/**
 * Browsers write what stands in the fields of a page into files of their own, to put it back after a crash: words
 * that were never kept here would lie on the disk all the same. They leave out a form that asks for no memory, so every
 * field is made part of one; our own drafts bring back what was typed. Called once.
 */
export function leaveFormsUntold(): void {
  const untold = document.createElement('form');
  untold.id = 'untold';
  untold.autocomplete = 'off';
  untold.hidden = true;
  untold.addEventListener('submit', (event) => event.preventDefault());
  document.body.append(untold);

  const settle = (field: Element) => {
    if (!field.hasAttribute('autocomplete')) field.setAttribute('autocomplete', 'off');
    const { form } = field as HTMLInputElement;
    if (!form) field.setAttribute('form', untold.id);
    else if (!form.hasAttribute('autocomplete')) form.autocomplete = 'off';
  };
  const look = (root: Element) => {
    if (root.matches(fields)) settle(root);
    root.querySelectorAll(fields).forEach(settle);
  };
  look(document.body);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document.body, { childList: true, subtree: true });
}
