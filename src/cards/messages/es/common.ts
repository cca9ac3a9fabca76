import type { common as German } from '../de/common.ts';

/** What cards have in common, in Spanish. */
export const common = {
	Back: 'Atrás',
	Next: 'Siguiente',
	'{which} of {all}': '{which} · {all} en total',
	'Post here': 'Publicar aquí',
	'Make it light': 'Versión clara',
	'Make it dark': 'Versión oscura',
	'; and {n} more': '; y {n} más',
} as const satisfies Record<keyof typeof German, string>;
