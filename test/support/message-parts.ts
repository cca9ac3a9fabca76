import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a message is made of, whatever its language. */
export type MessageParts = {
	/** `{name}`, `n: number`, `n: plural`, `x: yes|other`, each once. */
	readonly arguments: readonly string[];
	/** The plural forms of each choice by number, but for those of one number alone (`=0`). */
	readonly forms: readonly (readonly string[])[];
};

/** Reads an ICU message; throws where it is none. */
export function partsOfMessage(pattern: string): MessageParts {
	const found = new Set<string>();
	const forms: string[][] = [];
	const read = (elements: readonly Element[]): void => {
		for (const element of elements) {
			// Literals are 0, arguments 1, numbers 2, choices 5 and plurals 6 in the parser's numbering.
			if (element.type === 1) found.add(`{${element.value}}`);
			if (element.type === 2) found.add(`${element.value}: number`);
			if (element.type !== 5 && element.type !== 6) continue;
			const names = Object.keys(element.options);
			if (element.type === 5) found.add(`${element.value}: ${names.sort().join('|')}`);
			else {
				found.add(`${element.value}: plural`);
				forms.push(names.filter((name) => !name.startsWith('=')));
			}
			for (const { value } of Object.values(element.options)) read(value);
		}
	};
	read(new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst());
	return { arguments: [...found].sort(), forms };
}
