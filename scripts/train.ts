import { trainSentiment } from './train/sentiment.ts'

const [folder, ...languages] = process.argv.slice(2)
if (folder) trainSentiment(folder, languages.length > 0 ? languages : undefined)
else {
  console.error('usage: npm run train -- DIR [LANGUAGE …]')
  process.exitCode = 2
}
