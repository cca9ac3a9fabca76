import { wordSet } from '../word-set.ts';

/**
 * Family names that stand before the given name in Chinese, Korean, Vietnamese and Hungarian papers, as the hundred
 * commonest are spelled in English. Those that are first names elsewhere (Lee, Kim, Long, May) are left out.
 */
export const SURNAMES_FIRST: ReadonlySet<string> = wordSet(`
	wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang xu deng
	feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu ding ren shen yao cui zhong
	tan fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou jiang yin xue yan duan lei hao kong shao mao qian
	chang wan gu lai wu xi wen pang hwang choi jung kang cho yoon jang lim shin kwon seo oh ahn hong jeon moon bae
	nguyen tran pham hoang phan vu vo dang bui ngo duong ly
	nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz
	fekete szilagyi torok feher szucs kocsis orsos pinter fodor szalai sipos lukacs gulyas biro kiraly katona bognar
`);
