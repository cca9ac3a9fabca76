/** Of the texts whose readings are kept: those of a hundred articles, or of some thousand quotes. */
const MOST_LETTERS = 400_000;

/**
 * `read`, which makes the same of the same text always, with its newest results kept: what is read of the store again and
 * again is unpacked and checked once. The results are frozen, as several hold one. A text that is read beside another is told
 * apart by both.
 */
export function keeping<Value>(
	read: (text: string, beside?: string) => Value,
	mostLetters = MOST_LETTERS,
): (text: string, beside?: string) => Value {
	const kept = new Map<string, { readonly value: Value; readonly beside: string | undefined }>();
	let letters = 0;

	return (text, beside) => {
		const known = kept.get(text);
		if (known !== undefined) {
			kept.delete(text);
			letters -= text.length;
		}
		const isKnown = known !== undefined && known.beside === beside;
		const value = isKnown ? known.value : frozen(read(text, beside));
		if (text.length > mostLetters) return value;
		// The one used last stands last.
		kept.set(text, isKnown ? known : { value, beside });
		letters += text.length;
		// To look for the oldest takes long where many were used anew.
		if (letters <= mostLetters) return value;
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
