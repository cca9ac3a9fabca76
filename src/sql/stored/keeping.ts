/** Of the texts whose readings are kept: those of a hundred articles, or of some thousand quotes. */
const MOST_LETTERS = 400_000;

/**
 * `read`, which makes the same of the same text always, with its newest results kept: what is read of the store again and
 * again is unpacked and checked once. The results are frozen, as several hold one.
 */
export function keeping<Value>(
	read: (text: string) => Value,
	mostLetters = MOST_LETTERS,
): (text: string) => Value {
	const kept = new Map<string, Value>();
	let letters = 0;

	return (text) => {
		const known = kept.get(text);
		if (known !== undefined) {
			// The one used last stands last.
			kept.delete(text);
			kept.set(text, known);
			return known;
		}
		const value = frozen(read(text));
		if (text.length > mostLetters) return value;
		kept.set(text, value);
		letters += text.length;
		for (const oldest of kept.keys()) {
			if (letters <= mostLetters) break;
			kept.delete(oldest);
			letters -= oldest.length;
		}
		return value;
	};
}

function frozen<Value>(value: Value): Value {
	if (typeof value === 'object' && value !== null) {
		Object.values(value).forEach(frozen);
		Object.freeze(value);
	}
	return value;
}
