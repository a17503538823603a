export { assetPath, packageRoot, readAsset } from '../../schema/contract/asset.ts';
