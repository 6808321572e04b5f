import type channels from '../../../messages/en/channels.json'
import type common from '../../../messages/en/common.json'
import type doctor from '../../../messages/en/doctor.json'
import type forms from '../../../messages/en/forms.json'
import type inbox from '../../../messages/en/inbox.json'
import type locations from '../../../messages/en/locations.json'
import type marks from '../../../messages/en/marks.json'
import type people from '../../../messages/en/people.json'
import type settings from '../../../messages/en/settings.json'
import type setup from '../../../messages/en/setup.json'
import type shape from '../../../messages/en/shape.json'
import type signin from '../../../messages/en/signin.json'
import type views from '../../../messages/en/views.json'
import type webhooks from '../../../messages/en/webhooks.json'

type KeysOf<Namespace extends string, Messages> = `${Namespace}.${Extract<keyof Messages, string>}`

/** Every text the console may ask for, so that a misspelt key does not compile. */
export type MessageKey =
  | KeysOf<'common', typeof common>
  | KeysOf<'inbox', typeof inbox>
  | KeysOf<'views', typeof views>
  | KeysOf<'shape', typeof shape>
  | KeysOf<'signin', typeof signin>
  | KeysOf<'forms', typeof forms>
  | KeysOf<'locations', typeof locations>
  | KeysOf<'marks', typeof marks>
  | KeysOf<'people', typeof people>
  | KeysOf<'setup', typeof setup>
  | KeysOf<'settings', typeof settings>
  | KeysOf<'channels', typeof channels>
  | KeysOf<'doctor', typeof doctor>
  | KeysOf<'webhooks', typeof webhooks>
