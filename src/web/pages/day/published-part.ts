const CHANGED =
	'(?:last )?(?:updated?|modified|revised|edited)|aktualisiert|geändert|mis(?:e)? à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|обновлено|zaktualizowano|aktualizacja|uppdaterad|oppdatert|opdateret|güncelle\\p{L}*';
const PUBLISHED =
	'(?:first |originally )?(?:published|posted|created)|veröffentlicht|erstellt|publiée?|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|опубликовано|opublikowano|publicerad|publisert|offentliggjort|yayınlan\\p{L}*';
const CHANGED_WORD = new RegExp(`(?<!\\p{L})(?:${CHANGED})(?!\\p{L})`, 'iu');
const PUBLISHED_WORD = new RegExp(`(?<!\\p{L})(?:${PUBLISHED})(?!\\p{L})`, 'iu');
const LABEL_LENGTH = 40;
/** Between such a word and its day. */
const CHANGED_BEFORE = new RegExp(
	`(?<!\\p{L})(?:${CHANGED})(?!\\p{L})(?:\\s(?:on|at|am|le|el|il|em|op))?[\\s:]{0,4}$`,
	'iu',
);

/** Of a line that tells when something was changed, too, the part that tells when it came out. */
export function publishedPart(line: string): string {
	const changed = CHANGED_WORD.exec(line);
	const published = PUBLISHED_WORD.exec(line);
	if (!changed || !published) return line;
	return changed.index < published.index
		? line.slice(published.index)
		: line.slice(0, changed.index);
}

/** Does an element hold the day of a change, as its name or the words before it say? */
export function isOfChange(element: Element): boolean {
	const names = ['class', 'itemprop', 'id']
		.map((name) => element.getAttribute(name) ?? '')
		.join(' ');
	if (/publi|created|posted/i.test(names)) return false;
	if (/updat|modif|revis/i.test(names)) return true;
	return CHANGED_BEFORE.test(wordsBefore(element));
}

/** The last words before an element, in its own line or in what stands before. */
function wordsBefore(element: Element): string {
	const before = element.previousSibling ?? element.parentElement?.previousSibling;
	return (before?.textContent ?? '').slice(-LABEL_LENGTH);
}
