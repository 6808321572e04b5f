/** How tables say yes and no in the languages they come in. */
export const yes = /^(?:yes|true|1|y|sì|si|vero|tak|да)$/i
export const no = /^(?:no|false|0|n|falso|nie|нет)$/i
