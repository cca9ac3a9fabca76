type Value = string | number | boolean | undefined | ((event: Event) => void);

/** An element with attributes, listeners (`onclick: …`) and children. Text is only ever text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Readonly<Record<string, Value>> = {},
	...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(properties)) {
		if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value);
		else if (value === true) made.setAttribute(name, '');
		else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
	}
	made.append(...children.filter((child) => child !== undefined));
	return made;
}

/** The element of the page with this id and of this kind. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
	const found = document.getElementById(id);
	if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
	return found;
}
