/** Of the texts whose readings are kept: those of a hundred articles, or of some thousand quotes. */
const MOST_LETTERS = 400_000;

/**
 * `read`, which makes the same of the same text always, with its newest results kept, of so many letters at most and of half as
 * many at least: what is read of the store again and again is unpacked and checked once. The results are frozen, as several
 * hold one. A text that is read beside another is told apart by both.
 */
export function keeping<Value>(
	read: (text: string, beside?: string) => Value,
	mostLetters = MOST_LETTERS,
): (text: string, beside?: string) => Value {
	// What is used stays where it is: a map in which one text is put last again and again is gone through ever longer.
	let [older, newer] = [new Map<string, Kept<Value>>(), new Map<string, Kept<Value>>()];
	let letters = 0;

	return (text, beside) => {
		const known = newer.get(text);
		if (known !== undefined && known.beside === beside) return known.value;
		const before = known === undefined ? older.get(text) : undefined;
		const kept =
			before?.beside === beside && before !== undefined
				? before
				: { value: frozen(read(text, beside)), beside };
		if (text.length > mostLetters) return kept.value;
		newer.set(text, kept);
		if (known === undefined) letters += text.length;
		if (letters * 2 > mostLetters) {
			older = newer;
			newer = new Map();
			letters = 0;
		}
		return kept.value;
	};
}

type Kept<Value> = { readonly value: Value; readonly beside: string | undefined };

function frozen<Value>(value: Value): Value {
	if (typeof value === 'object' && value !== null) {
		Object.values(value).forEach(frozen);
		Object.freeze(value);
	}
	return value;
}
