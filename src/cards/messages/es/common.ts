import type { common as German } from '../de/common.ts';

/** What cards have in common, in Spanish. */
export const common = {
	Back: 'Atrás',
	Cancel: 'Cancelar',
	'Nothing was changed.': 'No se cambió nada.',
	Next: 'Siguiente',
	'{which} of {all}': '{which} · {all} en total',
	'Post here': 'Publicar aquí',
	'Light background': 'Fondo claro',
	'Dark background': 'Fondo oscuro',
	'; and {n} more': '; y {n} más',
} as const satisfies Record<keyof typeof German, string>;
