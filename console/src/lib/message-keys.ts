import type actions from '../../../messages/en/actions.json'
import type articles from '../../../messages/en/articles.json'
import type automations from '../../../messages/en/automations.json'
import type bulk from '../../../messages/en/bulk.json'
import type calls from '../../../messages/en/calls.json'
import type channels from '../../../messages/en/channels.json'
import type clocks from '../../../messages/en/clocks.json'
import type common from '../../../messages/en/common.json'
import type doctor from '../../../messages/en/doctor.json'
import type forms from '../../../messages/en/forms.json'
import type grid from '../../../messages/en/grid.json'
import type imports from '../../../messages/en/imports.json'
import type inbox from '../../../messages/en/inbox.json'
import type listings from '../../../messages/en/listings.json'
import type locations from '../../../messages/en/locations.json'
import type marks from '../../../messages/en/marks.json'
import type notifications from '../../../messages/en/notifications.json'
import type pages from '../../../messages/en/pages.json'
import type people from '../../../messages/en/people.json'
import type record from '../../../messages/en/record.json'
import type reviewAnswers from '../../../messages/en/review-answers.json'
import type reviewAsking from '../../../messages/en/review-asking.json'
import type reviewFlags from '../../../messages/en/review-flags.json'
import type reviewImport from '../../../messages/en/review-import.json'
import type reviewStrategies from '../../../messages/en/review-strategies.json'
import type reviewTrends from '../../../messages/en/review-trends.json'
import type reviewWords from '../../../messages/en/review-words.json'
import type reviews from '../../../messages/en/reviews.json'
import type routing from '../../../messages/en/routing.json'
import type rules from '../../../messages/en/rules.json'
import type searches from '../../../messages/en/searches.json'
import type sending from '../../../messages/en/sending.json'
import type settings from '../../../messages/en/settings.json'
import type setup from '../../../messages/en/setup.json'
import type shape from '../../../messages/en/shape.json'
import type signin from '../../../messages/en/signin.json'
import type sla from '../../../messages/en/sla.json'
import type suggestions from '../../../messages/en/suggestions.json'
import type views from '../../../messages/en/views.json'
import type visitor from '../../../messages/en/visitor.json'
import type webhooks from '../../../messages/en/webhooks.json'
import type wording from '../../../messages/en/wording.json'
import type writing from '../../../messages/en/writing.json'

type KeysOf<Namespace extends string, Messages> = `${Namespace}.${Extract<keyof Messages, string>}`

/** Every text the console may ask for, so that a misspelt key does not compile. */
export type MessageKey =
  | KeysOf<'actions', typeof actions>
  | KeysOf<'articles', typeof articles>
  | KeysOf<'automations', typeof automations>
  | KeysOf<'bulk', typeof bulk>
  | KeysOf<'calls', typeof calls>
  | KeysOf<'clocks', typeof clocks>
  | KeysOf<'common', typeof common>
  | KeysOf<'sla', typeof sla>
  | KeysOf<'inbox', typeof inbox>
  | KeysOf<'suggestions', typeof suggestions>
  | KeysOf<'views', typeof views>
  | KeysOf<'visitor', typeof visitor>
  | KeysOf<'shape', typeof shape>
  | KeysOf<'signin', typeof signin>
  | KeysOf<'forms', typeof forms>
  | KeysOf<'listings', typeof listings>
  | KeysOf<'locations', typeof locations>
  | KeysOf<'marks', typeof marks>
  | KeysOf<'notifications', typeof notifications>
  | KeysOf<'pages', typeof pages>
  | KeysOf<'people', typeof people>
  | KeysOf<'sending', typeof sending>
  | KeysOf<'setup', typeof setup>
  | KeysOf<'record', typeof record>
  | KeysOf<'routing', typeof routing>
  | KeysOf<'searches', typeof searches>
  | KeysOf<'review-asking', typeof reviewAsking>
  | KeysOf<'review-strategies', typeof reviewStrategies>
  | KeysOf<'review-flags', typeof reviewFlags>
  | KeysOf<'reviews', typeof reviews>
  | KeysOf<'review-trends', typeof reviewTrends>
  | KeysOf<'review-words', typeof reviewWords>
  | KeysOf<'review-answers', typeof reviewAnswers>
  | KeysOf<'review-import', typeof reviewImport>
  | KeysOf<'rules', typeof rules>
  | KeysOf<'settings', typeof settings>
  | KeysOf<'channels', typeof channels>
  | KeysOf<'doctor', typeof doctor>
  | KeysOf<'grid', typeof grid>
  | KeysOf<'imports', typeof imports>
  | KeysOf<'webhooks', typeof webhooks>
  | KeysOf<'wording', typeof wording>
  | KeysOf<'writing', typeof writing>
