import type { common as German } from '../de/common.ts';

/** What cards have in common, in Portuguese. */
export const common = {
	Back: 'Voltar',
	Cancel: 'Cancelar',
	'Nothing was changed.': 'Nada foi alterado.',
	Next: 'Avançar',
	'{which} of {all}': '{which} · {all} ao todo',
	'Post here': 'Publicar aqui',
	'Light background': 'Fundo claro',
	'Dark background': 'Fundo escuro',
	'; and {n} more': '; e mais {n}',
} as const satisfies Record<keyof typeof German, string>;
