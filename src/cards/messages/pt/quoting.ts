import type { quoting as German } from '../de/quoting.ts';

/** How articles, speakers and their words are told, in Portuguese. */
export const quoting = {
	'Picture from {source}': 'Imagem de {source}',
	'Picture from the article’s page': 'Imagem da página do artigo',
	'The full text is no longer kept.': 'O texto completo não é mais guardado.',
	'Other articles on this story': 'Outros artigos sobre o tema',
	Cite: 'Referência',
	Edit: 'Editar',
	History: 'Histórico',
	Source: 'Fonte',
	'only a few words quoted': 'só algumas palavras citadas',
	'This text is in {language}: its summary is its first sentences, and only quotation marks and full dates were read.':
		'Este texto está em {language}: o resumo são as primeiras frases, e só foram lidas as aspas e as datas completas.',
	'This text is in a language other than English: its summary is its first sentences, and only quotation marks and full dates were read.':
		'Este texto não está em inglês: o resumo são as primeiras frases, e só foram lidas as aspas e as datas completas.',
	'The language of this text could not be recognised: its summary is its first sentences, and only quotation marks and full dates were read.':
		'Não foi possível reconhecer o idioma deste texto: o resumo são as primeiras frases, e só foram lidas as aspas e as datas completas.',
} as const satisfies Record<keyof typeof German, string>;
