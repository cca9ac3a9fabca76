/** `make`, which makes the same of the same text always, and makes it once of each: of few texts very many tell. */
export function remembering<Made>(make: (text: string) => Made): (text: string) => Made {
	const known = new Map<string, { readonly made: Made }>();
	return (text) => {
		const one = known.get(text);
		if (one) return one.made;
		const made = make(text);
		known.set(text, { made });
		return made;
	};
}
