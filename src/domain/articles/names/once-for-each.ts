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
