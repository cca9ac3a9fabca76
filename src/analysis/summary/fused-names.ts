/** How much of an article is asked who speaks in it. */
const READ = 20_000;

/** `Lee said`, `Petrova will`: a single name that does something. */
const ACTOR =
	/\b(?=\p{Lu})(?<!\p{Lu}[\p{L}.]*\s|\b[Tt]he\s)(?<name>\p{Lu}\p{Ll}+) (?:also |has |had )?(?:said|says|told|tells|asked|will|would|was|has|had|met|arrived|added)\b/gu;
/** `Lee Anna Petrova`: three words of a name, no more. */
const NAME_OF_THREE =
	/\b(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu})(?<!\p{Lu}[\p{L}.]*\s)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b(?!\s\p{Lu})/gu;
const OFFICE =
	/^(?:Chief|Minister|President|Chairman|Chairwoman|Secretary|Governor|Senator|Judge|Justice|Captain|General|Officer|Leader|Director|Mayor|Prince|Princess|King|Queen|Pope|Coach|Manager|Professor|Doctor)$/;

/** The single names that do something in the article. */
export function findActors(article: string): ReadonlySet<string> {
	const found = article.slice(0, READ).matchAll(ACTOR);
	return new Set(Array.from(found, ({ groups }) => groups?.['name'] ?? ''));
}

/**
 * Did two people run into one (`Lee Anna Petrova said`, where both a Lee and a Petrova act elsewhere)?
 * A sentence in which they do has lost words.
 */
export function fusesNames(sentence: string, actors: () => ReadonlySet<string>): boolean {
	const names = sentence.slice(0, 600).match(NAME_OF_THREE) ?? [];
	return names.some((name) => {
		const [first = '', second = '', third = ''] = name.split(' ');
		return !OFFICE.test(second) && actors().has(first) && actors().has(third);
	});
}
