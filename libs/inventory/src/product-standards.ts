/** Every standard that goods of a product (`p`) may be made to, with its days: `Standard[]` of the domain. */
export const PRODUCT_STANDARDS_SQL = `jsonb_build_array(jsonb_build_object(
    'standard', p.standard, 'validFrom', p.standard_valid_from, 'validTo', p.standard_valid_to)) || p.later_standards`;
