/** How the lines above an article begin that are none of it. */
export const LEAD_LINES = [
	/^(?:by|von|par|por|di|door|af|av|od|przez|автор:?)\s+\p{Lu}/iu,
	/^(?:published|updated|posted|first published|last (?:updated|modified)|created|date|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|geplaatst|опубликовано)(?![\p{L}\p{N}]).{0,90}$/iu,
	/^(?:share|tweet|print|email|comments?|save|listen|text size|order reprints|print article|copy link|facebook|twitter|whatsapp|subscribe|sign in|log in|home|menu|search|advertisement|anzeige|werbung|publicité|publicidad|pubblicità)[\s:|()\d+.]*$/iu,
	/^https?:\/\/\S+$/,
	/^(?:by|von|par|por)$/i,
	/^image \d+ of/i,
	/^(?:\d+|one|two|five|ten) min(?:ute)?s?\.? (?:read|lesezeit)/i,
];

/** A line with a day or an hour and little else. */
export const DATE_LINE =
	/^(?:(?:published|updated|posted|created|last modified|original|on|at|mon|tue|wed|thu|fri|sat|sun)\w*[,.:\s]+)*(?:\d{1,2}[:.]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}).{0,70}$/iu;
