export const attributeGroups = ['accessibility', 'parking', 'payment', 'amenity', 'ways'] as const

/** A fact that is so, is not so, or that nobody has told; and what OpenStreetMap and Google call it. */
export type Attribute = { key: string; group: (typeof attributeGroups)[number]; osm: string; google: string }

type Row = readonly [key: string, osm: string, google: string]

const rows: Record<Attribute['group'], readonly Row[]> = {
  accessibility: [
    ['wheelchair_entrance', 'wheelchair', 'has_wheelchair_accessible_entrance'],
    ['wheelchair_toilet', 'toilets:wheelchair', 'has_wheelchair_accessible_restroom'],
    ['wheelchair_parking', 'capacity:disabled', 'has_wheelchair_accessible_parking'],
    ['hearing_loop', 'hearing_loop', 'has_assistive_hearing_loop'],
    ['tactile_paving', 'tactile_paving', ''],
    ['sign_language', 'sign_language', ''],
    ['guide_dogs', 'dog:guide', ''],
    ['lift', 'elevator', 'has_elevator'],
  ],
  parking: [
    ['parking_free', 'parking:fee', 'has_parking_lot_free'],
    ['parking_paid', 'parking', 'has_parking_lot_paid'],
    ['parking_street', 'parking:street', 'has_parking_street_free'],
    ['parking_garage', 'parking:garage', 'has_parking_garage_paid'],
    ['parking_bicycle', 'bicycle_parking', 'has_bicycle_parking'],
    ['charging_station', 'charging_station', 'has_ev_charging'],
  ],
  payment: [
    ['pay_cash', 'payment:cash', ''],
    ['pay_cards', 'payment:cards', 'pay_credit_card'],
    ['pay_contactless', 'payment:contactless', 'pay_mobile_nfc'],
    ['pay_american_express', 'payment:american_express', ''],
    ['pay_transfer', 'payment:wire_transfer', ''],
    ['pay_invoice', 'payment:invoice', ''],
    ['pay_instalments', 'payment:instalments', ''],
    ['pay_gift_card', 'payment:gift_card', ''],
    ['pay_blik', 'payment:blik', ''],
    ['pay_satispay', 'payment:satispay', ''],
    ['pay_paypal', 'payment:paypal', ''],
    ['pay_crypto', 'payment:cryptocurrencies', ''],
  ],
  amenity: [
    ['toilets', 'toilets', 'has_restroom'],
    ['wifi', 'internet_access', 'wi_fi'],
    ['baby_changing', 'changing_table', 'has_changing_tables'],
    ['air_conditioning', 'air_conditioning', ''],
    ['seating', 'indoor_seating', 'has_seating'],
    ['outdoor_seating', 'outdoor_seating', 'has_seating_outdoors'],
    ['dogs', 'dog', 'welcomes_dogs'],
    ['children_corner', 'kids_area', 'welcomes_children'],
  ],
  ways: [
    ['by_appointment', 'reservation', 'requires_appointments'],
    ['walk_in', 'reservation:walk_in', ''],
    ['online_appointments', 'reservation:website', 'has_online_appointments'],
    ['delivery', 'delivery', 'has_delivery'],
    ['pickup', 'takeaway', 'has_in_store_pickup'],
    ['returns_here', 'service:returns', ''],
    ['home_visits', 'service:home', 'has_onsite_services'],
  ],
}

/** The catalogue, group by group. */
export const attributes: readonly Attribute[] = attributeGroups.flatMap((group) =>
  rows[group].map(([key, osm, google]) => ({ key, group, osm, google })),
)
