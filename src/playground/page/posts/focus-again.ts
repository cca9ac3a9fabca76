/** Moves the focus from a control of a message to the same control of what took its place, or to the one that stands there now. */
export function focusAgain(focused: HTMLElement, old: HTMLElement, shown: HTMLElement): void {
	const controls = (within: HTMLElement) => [
		...within.querySelectorAll<HTMLElement>('[data-control]'),
	];
	const place = controls(old).indexOf(focused);
	const fresh = controls(shown);
	const same = fresh.find(({ dataset }) => dataset['control'] === focused.dataset['control']);
	const inPlace = [fresh[place], fresh[place - 1], fresh[place + 1], ...fresh];
	const next = [same, ...inPlace].find((control) => control?.matches(':enabled'));
	if (!next) shown.tabIndex = -1;
	(next ?? shown).focus();
}

/** Gives the focus back to a control, or, where its message was replaced meanwhile, to what stands there now. */
export function focusBack(focused: Element | null): void {
	if (!(focused instanceof HTMLElement)) return;
	if (focused.isConnected) focused.focus();
	const old = focused.closest<HTMLElement>('[data-message]');
	if (focused.isConnected || !old) return;
	const shown = [...document.querySelectorAll<HTMLElement>('[data-message]')].find(
		({ dataset }) => dataset['message'] === old.dataset['message'],
	);
	if (shown) focusAgain(focused, old, shown);
}
