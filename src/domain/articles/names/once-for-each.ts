/** What `make` makes, made when it is first asked for. */
export function once<Made>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/** `make`, which makes the same of the same thing always, and makes it once of each as long as that is there. */
export function onceForEach<From extends object, Made>(
	make: (from: From) => Made,
): (from: From) => Made {
	const kept = new WeakMap<From, { readonly made: Made }>();
	return (from) => {
		const known = kept.get(from);
		if (known) return known.made;
		const made = make(from);
		kept.set(from, { made });
		return made;
	};
}

/** The same of each thing and what is asked of it; of each thing what was asked last is kept. */
export function lastOfEach<From extends object, Made>(): (
	from: From,
	asked: string,
	make: () => Made,
) => Made {
	const kept = new WeakMap<From, { readonly asked: string; readonly made: Made }>();
	return (from, asked, make) => {
		const last = kept.get(from);
		if (last?.asked === asked) return last.made;
		const made = make();
		kept.set(from, { asked, made });
		return made;
	};
}

/** So many texts are kept: names of one family or of one first name share their words, and very many are compared. */
const MOST_KEPT = 4000;

/** The same of each text, a name or a word of one, that is met again soon. */
export function onceForEachText<Made extends NonNullable<unknown>>(
	make: (text: string) => Made,
): (text: string) => Made {
	const kept = new Map<string, Made>();
	return (text) => {
		const known = kept.get(text);
		if (known !== undefined) return known;
		const made = make(text);
		if (kept.size >= MOST_KEPT) kept.clear();
		kept.set(text, made);
		return made;
	};
}
