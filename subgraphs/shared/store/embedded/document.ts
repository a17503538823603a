/** A decoded BSON document. Numbers keep their BSON type: Int32, Double, Long or Decimal128 objects. */
export interface Document {
  [key: string]: unknown;
}
