import type { common as German } from '../de/common.ts';

/** What cards have in common, in French. */
export const common = {
	Back: 'Précédent',
	Cancel: 'Annuler',
	'Nothing was changed.': 'Rien n’a été modifié.',
	Next: 'Suivant',
	'{which} of {all}': '{which} · {all} en tout',
	'Post here': 'Publier ici',
	'Light background': 'Fond clair',
	'Dark background': 'Fond sombre',
	'; and {n} more': '\u202F; et {n} de plus',
} as const satisfies Record<keyof typeof German, string>;
