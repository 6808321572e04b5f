/** A node of our own tree of trades and what directories call it. Data: a new trade is a new row. */
export type Category = {
  key: string
  parent: string | null
  /** Google Business Profile: `categories/gcid:…`. */
  google: string
  /** Apple Business: a category of its list. */
  apple: string
  /** OpenStreetMap, as `key=value`. */
  osm: string
  /** schema.org: the subtype of LocalBusiness. */
  schema: string
}

type Row = readonly [key: string, google: string, apple: string, osm: string, schema: string]

const tree: Record<string, { self: Row; below: readonly Row[] }> = {
  shop: {
    self: ['shop', 'store', 'shopping', 'shop=yes', 'Store'],
    below: [
      ['optician', 'optician', 'health.optician', 'shop=optician', 'Optician'],
      ['clothes', 'clothing_store', 'shopping.clothing', 'shop=clothes', 'ClothingStore'],
      ['shoes', 'shoe_store', 'shopping.shoes', 'shop=shoes', 'ShoeStore'],
      ['jewellery', 'jewelry_store', 'shopping.jewelry', 'shop=jewelry', 'JewelryStore'],
      ['electronics', 'electronics_store', 'shopping.electronics', 'shop=electronics', 'ElectronicsStore'],
      ['furniture', 'furniture_store', 'shopping.furniture', 'shop=furniture', 'FurnitureStore'],
      ['hardware', 'hardware_store', 'shopping.hardware', 'shop=doityourself', 'HardwareStore'],
      ['books', 'book_store', 'shopping.books', 'shop=books', 'BookStore'],
      ['florist', 'florist', 'shopping.florist', 'shop=florist', 'Florist'],
      ['supermarket', 'supermarket', 'shopping.grocery', 'shop=supermarket', 'GroceryStore'],
      ['convenience', 'convenience_store', 'shopping.convenience', 'shop=convenience', 'ConvenienceStore'],
      [
        'department_store',
        'department_store',
        'shopping.department',
        'shop=department_store',
        'DepartmentStore',
      ],
    ],
  },
  food: {
    self: ['food', 'restaurant', 'food', 'amenity=restaurant', 'FoodEstablishment'],
    below: [
      ['restaurant', 'restaurant', 'food.restaurant', 'amenity=restaurant', 'Restaurant'],
      ['cafe', 'cafe', 'food.cafe', 'amenity=cafe', 'CafeOrCoffeeShop'],
      ['bakery', 'bakery', 'food.bakery', 'shop=bakery', 'Bakery'],
      ['fast_food', 'fast_food_restaurant', 'food.fastfood', 'amenity=fast_food', 'FastFoodRestaurant'],
      ['bar', 'bar', 'food.bar', 'amenity=bar', 'BarOrPub'],
      ['ice_cream', 'ice_cream_shop', 'food.icecream', 'amenity=ice_cream', 'IceCreamShop'],
    ],
  },
  health: {
    self: ['health', 'medical_center', 'health', 'amenity=clinic', 'MedicalBusiness'],
    below: [
      ['pharmacy', 'pharmacy', 'health.pharmacy', 'amenity=pharmacy', 'Pharmacy'],
      ['doctor', 'doctor', 'health.doctor', 'amenity=doctors', 'Physician'],
      ['dentist', 'dentist', 'health.dentist', 'amenity=dentist', 'Dentist'],
      ['hospital', 'hospital', 'health.hospital', 'amenity=hospital', 'Hospital'],
      ['eye_doctor', 'ophthalmologist', 'health.eyedoctor', 'healthcare=doctor', 'MedicalClinic'],
      ['hearing_aids', 'hearing_aid_store', 'health.hearing', 'shop=hearing_aids', 'MedicalBusiness'],
      ['veterinary', 'veterinarian', 'health.veterinary', 'amenity=veterinary', 'VeterinaryCare'],
    ],
  },
  beauty: {
    self: ['beauty', 'beauty_salon', 'beauty', 'shop=beauty', 'HealthAndBeautyBusiness'],
    below: [
      ['hairdresser', 'hair_salon', 'beauty.hair', 'shop=hairdresser', 'HairSalon'],
      ['nails', 'nail_salon', 'beauty.nails', 'beauty=nails', 'NailSalon'],
      ['spa', 'spa', 'beauty.spa', 'leisure=spa', 'DaySpa'],
      ['gym', 'gym', 'fitness.gym', 'leisure=fitness_centre', 'ExerciseGym'],
    ],
  },
  money: {
    self: ['money', 'financial_institution', 'finance', 'office=financial', 'FinancialService'],
    below: [
      ['bank', 'bank', 'finance.bank', 'amenity=bank', 'BankOrCreditUnion'],
      ['atm', 'atm', 'finance.atm', 'amenity=atm', 'AutomatedTeller'],
      ['insurance', 'insurance_agency', 'finance.insurance', 'office=insurance', 'InsuranceAgency'],
    ],
  },
  travel: {
    self: ['travel', 'travel_agency', 'travel', 'shop=travel_agency', 'TravelAgency'],
    below: [
      ['hotel', 'hotel', 'travel.hotel', 'tourism=hotel', 'Hotel'],
      ['car_rental', 'car_rental_agency', 'travel.carrental', 'amenity=car_rental', 'AutoRental'],
      ['fuel', 'gas_station', 'auto.fuel', 'amenity=fuel', 'GasStation'],
      [
        'charging',
        'electric_vehicle_charging_station',
        'auto.charging',
        'amenity=charging_station',
        'AutomotiveBusiness',
      ],
      ['car_repair', 'auto_repair_shop', 'auto.repair', 'shop=car_repair', 'AutoRepair'],
      ['car_dealer', 'car_dealer', 'auto.dealer', 'shop=car', 'AutoDealer'],
      ['parking', 'parking_lot', 'auto.parking', 'amenity=parking', 'ParkingFacility'],
    ],
  },
  services: {
    self: ['services', 'service_establishment', 'services', 'office=company', 'ProfessionalService'],
    below: [
      ['repair', 'repair_service', 'services.repair', 'shop=repair', 'LocalBusiness'],
      ['laundry', 'laundry', 'services.laundry', 'shop=laundry', 'DryCleaningOrLaundry'],
      ['post_office', 'post_office', 'services.post', 'amenity=post_office', 'PostOffice'],
      ['parcel_locker', 'package_locker', 'services.parcel', 'amenity=parcel_locker', 'LocalBusiness'],
      ['real_estate', 'real_estate_agency', 'services.realestate', 'office=estate_agent', 'RealEstateAgent'],
      ['lawyer', 'lawyer', 'services.legal', 'office=lawyer', 'LegalService'],
      ['school', 'school', 'education.school', 'amenity=school', 'EducationalOrganization'],
      ['kindergarten', 'day_care_center', 'education.daycare', 'amenity=kindergarten', 'ChildCare'],
    ],
  },
}

/** Every category, a parent before what is below it. */
export const categories: readonly Category[] = Object.values(tree).flatMap(({ self, below }) => [
  categoryOf(self, null),
  ...below.map((row) => categoryOf(row, self[0])),
])

function categoryOf([key, google, apple, osm, schema]: Row, parent: string | null): Category {
  return { key, parent, google: `gcid:${google}`, apple, osm, schema }
}
