// Keeps what the reader presses and chooses before the page's own code has come, and does it again once that says so.
{
  const pressed = [];
  const fields = new Map();
  let hasEntered = false;

  function keepPress(event) {
    const target = event.target.closest('button[type="button"]');
    if (target) pressed.push([target, event]);
  }

  /** Keys of a drawing; those that would move the page meanwhile are kept from it. */
  function keepKey(event) {
    const target = event.target.closest('[data-mark], [role="application"]');
    if (!target || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isWithin = target.matches('[data-mark]') || hasEntered;
    if (!(isWithin ? /^(Arrow|Page|Home|End)/ : /^(ArrowDown|Enter)$/).test(event.key)) return;
    hasEntered = true;
    event.preventDefault();
    pressed.push([target, event]);
  }

  function keepField({ type, target }) {
    fields.set(target, { value: target.value, checked: target.checked, isComplete: type === 'change' });
  }

  const kept = { click: keepPress, keydown: keepKey, input: keepField, change: keepField };
  for (const [type, keep] of Object.entries(kept)) addEventListener(type, keep, true);
  addEventListener(
    'hydrated',
    () => {
      for (const [type, keep] of Object.entries(kept)) removeEventListener(type, keep, true);
      for (const [field, { value, checked, isComplete }] of fields) {
        field.value = value;
        field.checked = checked;
        for (const type of isComplete ? ['input', 'change'] : ['input'])
          field.dispatchEvent(new Event(type, { bubbles: true }));
      }
      for (const [target, event] of pressed) target.dispatchEvent(new event.constructor(event.type, event));
    },
    { once: true }
  );
}
