"use strict";exports.id=3036,exports.ids=[3036],exports.modules={3036:(function(O,E,_){_.d(E,{repack:()=>P.BC});var P=_(8067),s=_(3893),D=_(1888),M=_(5888),R=_(1081),B=_(2473),n=_(4246)})};
