"use strict";exports.id=844,exports.ids=[844],exports.modules={844:(function(s,E,_){_.d(E,{repack:()=>D.BC});var D=_(7084),P=_(3723),M=_(1902),O=_(5553),L=_(9280),n=_(9047),B=_(4246)})};
