// Reply and forward marks of mail clients, by language; a trailing count ([2], (2), ^2) may follow each.
const PREFIXES = [
  're|res|fw|fwd|enc|rv|r|rif|i|tr|rép', // English, Portuguese, Spanish, Italian, French
  'aw|antw|wg|betr|doorst|sv|vs|vb|vl', // German, Dutch, Nordic
  'odp|pd|přep|přeposláno|vá|tov|răspuns|redirecționat', // Polish, Czech, Slovak, Hungarian, Romanian
  'отв|ответ|на|пересл|нп|від|відп|απ|σχετ|πρθ', // Russian, Ukrainian, Greek
  'ynt|ilt|i̇lt|cevap|atb|ats|trs|bls', // Turkish, Welsh, Lithuanian, Indonesian
  'השב|תשובה|הועבר|رد|إعادة توجيه|توجيه', // Hebrew, Arabic
  '回复|回覆|答复|答覆|转发|轉寄|轉發|返信|転送|회신|전달', // East Asian
]

const PREFIX = new RegExp(
  `^(?:${PREFIXES.join('|')})(?:\\s?[[(]\\d{1,3}[\\])]|\\^\\d{1,3})?\\s?[:：]\\s*`,
  'iu',
)

/** The subject without any number of reply and forward marks, in every mail client's language. */
export function stripSubjectPrefixes(subject: string) {
  let rest = subject.trim()
  for (let round = 0; round < 50; round += 1) {
    const next = rest.replace(PREFIX, '')
    if (next === rest) break
    rest = next
  }
  return rest
}
